import pandas as pd

from model.features import COLUMNS
from model.train import train


def test_a_model_learns_a_constant(tmp_path):
    frame = pd.DataFrame({column: range(40) for column in COLUMNS})
    frame["outcome"] = 3.0
    frame.to_parquet(tmp_path / "train.parquet")
    model = train(tmp_path / "train.parquet", tmp_path / "model.joblib")
    assert model.predict(frame[COLUMNS][:1])[0] == 3.0
