import joblib
import pandas as pd

from model.predict import Predictor


def test_no_rows_give_no_predictions(tmp_path):
    joblib.dump(object(), tmp_path / "model.joblib")
    assert Predictor(str(tmp_path / "model.joblib")).predict(pd.DataFrame()) == []
