"""Fits the model, and logs the run and the model to the tracking server."""

import joblib
import mlflow
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

from model.features import COLUMNS


def train(source: str = "data/train.parquet", target: str = "model.joblib"):
    frame = pd.read_parquet(source)
    with mlflow.start_run():
        model = HistGradientBoostingRegressor(random_state=7)
        model.fit(frame[COLUMNS], frame["outcome"])
        mlflow.log_param("rows", len(frame))
        mlflow.log_metric("score", model.score(frame[COLUMNS], frame["outcome"]))
    joblib.dump(model, target)
    return model


if __name__ == "__main__":
    train()
