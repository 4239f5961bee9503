"""Columns that the model learns from."""

import pandas as pd

COLUMNS = ["weekday", "hour", "volume", "volume_last_week"]


def build_features(frame: pd.DataFrame) -> pd.DataFrame:
    features = pd.DataFrame(index=frame.index)
    features["weekday"] = frame["at"].dt.weekday
    features["hour"] = frame["at"].dt.hour
    features["volume"] = frame["volume"].fillna(0)
    features["volume_last_week"] = frame["volume"].shift(7 * 24).fillna(0)
    return features[COLUMNS]
