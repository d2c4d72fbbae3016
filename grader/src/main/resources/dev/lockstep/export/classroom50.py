"""Grades one submission of a Classroom 50 with a pinned Lockstep.

Goes to CLASSROOM/autograders/ASSIGNMENT/autograder.py. The assignment's runtime needs "java": "25".
Only the learner's .java files are taken: the grader, its launcher and its build come from the commit or
tag below. Leaves result.json, and ends with 0 when there is a grade, whatever it is.
"""

import os
import subprocess
import sys
import tempfile

REPOSITORY = "https://github.com/@repository@"
REF = "@ref@"
EXERCISES = [@exercises@]


def main():
    submission = os.getcwd()
    with tempfile.TemporaryDirectory() as grader:
        git = ["git", "-C", grader]
        subprocess.run([*git, "init", "--quiet"], check=True)
        subprocess.run([*git, "fetch", "--quiet", "--depth=1", REPOSITORY, REF], check=True)
        subprocess.run([*git, "checkout", "--quiet", "FETCH_HEAD"], check=True)
        result = os.path.join(submission, "result.json")
        if os.path.lexists(result):
            os.remove(result)  # a submission's own is no grade
        command = ["sh", os.path.join(grader, "grade"), *EXERCISES, "--submission", submission]
        status = subprocess.run([*command, "--report", f"classroom50={result}"]).returncode
    # 1 says that points were lost; 70 and the rest, that there is no grade.
    return 0 if status in (0, 1) and os.path.isfile(result) else status or 70


if __name__ == "__main__":
    sys.exit(main())
