"""Page objects: how tests, and the self-check, work the window as a person would."""
