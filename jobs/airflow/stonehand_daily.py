"""The day of Stonehand as an Airflow DAG, for those who have an Airflow: the same executables, the same lake.

One task a stage and date. Airflow's own retries stand in for `scripts/run-stage`: status 75 (locked, temporary) is tried again,
every other failure is final. Backfill with `airflow dags backfill` or the user interface; a date that is up to date is a no-op.
Links between days go in date order, so that task waits for the one of the day before (`depends_on_past`).

Variables: STONEHAND (this folder), LAKE, SOURCES, SETTINGS.
"""

import os
from datetime import datetime, timedelta

from airflow import DAG
from airflow.exceptions import AirflowFailException
from airflow.hooks.subprocess import SubprocessHook
from airflow.operators.python import PythonOperator

ROOT = os.environ.get("STONEHAND", "/opt/stonehand")
LAKE = os.environ.get("LAKE", "data")
SOURCES = os.environ.get("SOURCES", "jobs/sources.yml")
SETTINGS = os.environ.get("SETTINGS", "jobs/settings")
TRY_AGAIN = 75

# Stage, tool, arguments: the same as in jobs/daily.mk, whose `today` is what ingest does here.
STAGES = [
    ("ingest", "ingest", ["--sources", SOURCES]),
    ("normalize", "normalize", ["--sources", SOURCES]),
    ("cluster", "cluster", ["--only", "clusters"]),
    ("link", "cluster", ["--only", "threads"]),
    ("summarize", "summarize", []),
    ("publish", "publish", ["--only", "edition"]),
    ("site", "publish", ["--only", "site"]),
]


def run_stage(tool, arguments, date):
    """Runs one tool on one date, with the settings of the tool where there are some; its exit status is its word.

    The tool is a child of this task, so that no launcher stands between the two whose word would have to be checked.
    """
    settings = os.path.join(SETTINGS, f"{tool}.yml")
    given = ["--settings", settings] if os.path.exists(os.path.join(ROOT, settings)) else []
    command = [f".build/release/{tool}", "--lake", LAKE, "--date", date, *given, *arguments]
    result = SubprocessHook().run_command(command, cwd=ROOT)
    if result.exit_code == TRY_AGAIN:
        raise RuntimeError(f"{tool} {date}: temporary failure, trying again")
    if result.exit_code != 0:
        raise AirflowFailException(f"{tool} {date}: status {result.exit_code}: {result.output}")


with DAG(
    dag_id="stonehand_daily",
    description="The day's news, from captures to pages",
    schedule="30 5 * * *",
    start_date=datetime(2026, 1, 1),
    catchup=False,
    max_active_runs=4,
    default_args={"retries": 5, "retry_delay": timedelta(minutes=5)},
    doc_md=__doc__,
) as dag:
    previous = None
    for stage, tool, arguments in STAGES:
        task = PythonOperator(
            task_id=stage,
            python_callable=run_stage,
            op_kwargs={"tool": tool, "arguments": arguments, "date": "{{ ds }}"},
            depends_on_past=stage == "link",
            max_active_tis_per_dag=1 if stage == "site" else None,
        )
        if previous is not None:
            previous >> task
        previous = task
