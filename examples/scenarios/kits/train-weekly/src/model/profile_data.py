"""Writes statistics of the data, to compare with those of the last training."""

import pandas as pd


def profile(source: str = "data/raw.csv", target: str = "profile.json") -> None:
    pd.read_csv(source).describe(include="all").to_json(target)


if __name__ == "__main__":
    profile()
