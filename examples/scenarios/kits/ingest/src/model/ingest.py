"""Collects new records from the warehouse."""

import argparse

import pandas as pd


def ingest(since: str, target: str = "data/raw.csv") -> None:
    records = pd.read_sql(
        "select at, volume, outcome from records where at >= %(since)s",
        con="postgresql://warehouse",
        params={"since": since},
    )
    records.to_csv(target, mode="a", index=False)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--since", default="yesterday")
    ingest(parser.parse_args().since)
