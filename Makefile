# Works from a fresh clone: what is missing is installed first, into .venv and, on Debian as root,
# into the system. Another Python: make test PYTHON=python3.13

PYTHON ?= python3

VENV := .venv/made-by-$(notdir $(PYTHON))
JOURNAL := .venv/bin/symptom-journal
SCREEN := $(DISPLAY)$(WAYLAND_DISPLAY)$(filter-out Linux,$(shell uname -s))

.PHONY: help run test check format pictures bench torture faults translations clean window files qt-on-screen qt-offscreen strace

help:
	@echo "make run       open the journal; without a screen, save a made-up one as files to look at"
	@echo "make test      run the tests and measure what they reach"
	@echo "make check     check style, types and which part may import which"
	@echo "make format    put the code into its agreed form"
	@echo "make pictures  save pictures of every page in every look to build/pictures, and new ones for the README"
	@echo "make bench     measure start, charts, memory and files beside bare windows and raw plots"
	@echo "make torture   kill the program, cut its power and flip bits for minutes, and say what was lost"
	@echo "make faults    write anew which tests prove what about lost, damaged and hostile files"
	@echo "make translations  find the texts that are new and say which are not translated"
	@echo "make clean     remove what was made, except .venv"

run: $(if $(SCREEN),window,files)

test: qt-offscreen strace
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest --numprocesses auto --cov

check: $(VENV)
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

format: $(VENV)
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

pictures: qt-offscreen
	rm -rf build/pictures && mkdir -p build/pictures
	QT_QPA_PLATFORM=offscreen .venv/bin/python -m tests.pictures build/pictures
	@echo "Look at build/pictures/index.html. Where a page has changed, its picture in the README is new too."

bench: qt-offscreen
	mkdir -p build/bench
	-.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[bench]'
	.venv/bin/python -m tests.bench

torture: $(VENV) strace
	.venv/bin/python -m tests.torture

faults: $(VENV)
	.venv/bin/python -m tests.faults

translations: $(VENV)
	.venv/bin/python -m tests.translations

clean:
	rm -rf build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find journal tests -name __pycache__ -prune -exec rm -rf {} +

window: qt-on-screen
	$(JOURNAL)

files: qt-offscreen
	@echo "There is no screen here (DISPLAY and WAYLAND_DISPLAY are not set): files instead of a window."
	rm -rf build/demo && mkdir -p build/demo
	$(JOURNAL) demo build/demo/demo.sqlite
	$(JOURNAL) --journal build/demo/demo.sqlite export pdf build/demo/summary.pdf
	$(JOURNAL) --journal build/demo/demo.sqlite export csv build/demo/days.csv
	QT_QPA_PLATFORM=offscreen $(JOURNAL) --journal build/demo/demo.sqlite pictures build/demo
	@echo "Now look into build/demo:" && ls build/demo

qt-on-screen: $(VENV)
	@sh .ci/system-libraries screen .venv/bin/python

qt-offscreen: $(VENV)
	@sh .ci/system-libraries offscreen .venv/bin/python

strace: $(VENV)
	@sh .ci/system-libraries strace .venv/bin/python

$(VENV): pyproject.toml
	@sh .ci/system-libraries venv $(PYTHON)
	@[ "$$(.venv/bin/python -V 2>&1)" = "$$($(PYTHON) -V)" ] || rm -rf .venv
	$(PYTHON) -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@
