"""The HTTP service around the model."""

import pandas as pd
from fastapi import FastAPI

from model.predict import Predictor

app = FastAPI()
predictor = Predictor()


@app.get("/health")
def health() -> dict[str, str]:
    return {"status": "ok"}


@app.post("/predict")
def predict(rows: list[dict]) -> list[float]:
    return predictor.predict(pd.DataFrame(rows))
