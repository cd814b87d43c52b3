"""What the scripts that measure have in common: made-up days, tools that are run and weighed, labelled sets of summaries."""
