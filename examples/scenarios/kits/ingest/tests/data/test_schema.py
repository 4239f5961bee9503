import pandas as pd


def test_columns_and_ranges():
    frame = pd.read_csv("data/raw.csv")
    assert {"at", "volume", "outcome"} <= set(frame.columns)
    assert frame["volume"].dropna().ge(0).all()
