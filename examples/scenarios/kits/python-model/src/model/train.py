"""Fits the model."""

import joblib
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

from model.features import COLUMNS


def train(source: str = "data/train.parquet", target: str = "model.joblib"):
    frame = pd.read_parquet(source)
    model = HistGradientBoostingRegressor(random_state=7)
    model.fit(frame[COLUMNS], frame["outcome"])
    joblib.dump(model, target)
    return model


if __name__ == "__main__":
    train()
