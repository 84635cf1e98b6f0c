"""Long proofs that the suite shows in small: `python -m tests.soak NAME [NUMBER]`; each module here is one of them."""

import importlib
import sys
from pathlib import Path


def main() -> int:
    names = sorted(found.stem for found in Path(__file__).parent.glob("[a-z]*.py"))
    if len(sys.argv) < 2 or sys.argv[1] not in names:
        print(f"usage: python -m tests.soak NAME [NUMBER]; NAME is one of: {', '.join(names)}", file=sys.stderr)
        return 2
    return int(importlib.import_module(f"tests.soak.{sys.argv[1]}").main(sys.argv[2:]))


if __name__ == "__main__":
    sys.exit(main())
