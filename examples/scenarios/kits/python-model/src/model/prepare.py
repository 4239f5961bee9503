"""Turns what was collected into what the model learns from."""

import pandas as pd

from model.features import build_features


def prepare(source: str = "data/raw.csv", target: str = "data/train.parquet") -> None:
    frame = pd.read_csv(source, parse_dates=["at"]).dropna(subset=["outcome"])
    features = build_features(frame)
    features.assign(outcome=frame["outcome"]).to_parquet(target)


if __name__ == "__main__":
    prepare()
