import pandas as pd

from model.features import COLUMNS, build_features


def test_missing_volume_counts_as_none():
    frame = pd.DataFrame({"at": pd.to_datetime(["2026-01-05"]), "volume": [None]})
    features = build_features(frame)
    assert list(features.columns) == COLUMNS
    assert features["volume"].tolist() == [0]
