"""Loads the model and answers with predictions."""

import joblib
import pandas as pd

from model.features import build_features


class Predictor:
    def __init__(self, path: str = "model.joblib") -> None:
        self.model = joblib.load(path)

    def predict(self, frame: pd.DataFrame) -> list[float]:
        if frame.empty:
            return []
        return self.model.predict(build_features(frame)).tolist()
