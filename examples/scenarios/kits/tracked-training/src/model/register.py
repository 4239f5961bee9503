"""Puts the evaluated model into the registry."""

import mlflow


def register(name: str = "{{ repository }}") -> None:
    run = mlflow.search_runs(max_results=1).iloc[0]
    mlflow.register_model(f"runs:/{run.run_id}/model", name)


if __name__ == "__main__":
    register()
