"""The one place that says which version this is; the build reads it from here, and so does `onrecord --version`."""

__version__ = "0.1.0"
