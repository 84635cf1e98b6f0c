"""Page objects: one class per panel, which works the real widgets as a person would."""
