"""The base of every record that crosses a stage border."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """Frozen, strict, closed: no stage edits a record, it makes a new one."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)
