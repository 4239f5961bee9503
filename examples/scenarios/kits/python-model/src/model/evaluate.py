"""Compares the new model with the one in use, and fails if it is worse."""

import argparse
import sys

import joblib
import pandas as pd
from sklearn.metrics import mean_absolute_error

from model.features import COLUMNS


def error_of(path: str, frame: pd.DataFrame) -> float:
    model = joblib.load(path)
    return mean_absolute_error(frame["outcome"], model.predict(frame[COLUMNS]))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--gate", action="store_true")
    frame = pd.read_parquet("data/holdout.parquet")
    candidate = error_of("model.joblib", frame)
    current = error_of("current.joblib", frame)
    print(f"candidate {candidate:.3f}, current {current:.3f}")
    if parser.parse_args().gate and candidate > current * 1.01:
        sys.exit("The candidate is worse than the model in use")


if __name__ == "__main__":
    main()
