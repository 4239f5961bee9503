import os

import requests

ADDRESS = os.environ.get("ADDRESS", "http://localhost:8000")


def test_the_model_answers():
    rows = [{"at": "2026-01-05T10:00:00", "volume": 12}]
    response = requests.post(f"{ADDRESS}/predict", json=rows, timeout=10)
    assert response.status_code == 200
    assert len(response.json()) == 1
