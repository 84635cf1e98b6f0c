"""What a use case is: a function with its scope stated and its inputs validated, so that neither can be forgotten."""

import functools
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from teller.bank.badge import Scope
from teller.bank.refusal import InvalidInput
from teller.bank.work import Steps, Work

P = ParamSpec("P")
Answer = TypeVar("Answer")


@dataclass(frozen=True)
class UseCase(Generic[P, Answer]):
    """One thing that can be asked of the bank. `branch.ask` is the way to it; calling it is for use cases and tests."""

    run: Callable[..., Answer]
    scope: Scope
    writes: bool
    serving: bool
    staged: bool
    proof: bool = False
    gated: bool = False

    @property
    def name(self) -> str:
        return self.run.__name__

    def __call__(self, work: Work, *args: P.args, **inputs: P.kwargs) -> Answer:
        work.require(self.scope)
        return self.run(work, *args, **self.checked(inputs))

    def checked(self, inputs: dict[str, Any]) -> dict[str, Any]:
        """The inputs in their canonical form. Raises `InvalidInput` for the first that cannot be."""
        try:
            return dict(self._model.__pydantic_validator__.validate_python(inputs).__dict__)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            context = first.get("ctx", {})
            limit = context.get("max_length") or context.get("min_length")
            raise InvalidInput(str(first["loc"][0]), first["type"], limit) from None

    # Built at the first call: a Pydantic model takes a millisecond to make, and the sign-in window waits for nobody.
    @functools.cached_property
    def _model(self) -> type[BaseModel]:
        fields: dict[str, Any] = {}
        for parameter in list(inspect.signature(self.run).parameters.values())[1:]:
            default = ... if parameter.default is parameter.empty else parameter.default
            fields[parameter.name] = (parameter.annotation, default)
        config = ConfigDict(strict=True, extra="forbid", arbitrary_types_allowed=True, hide_input_in_errors=True)
        return create_model(self.name, __config__=config, **fields)


def use_case(
    scope: Scope, *, writes: bool = True, serving: bool = False, proof: bool = False
) -> Callable[[Callable[Concatenate[Work, P], Answer]], UseCase[P, Answer]]:
    """Declare a use case. `serving`: it is done for the customer in service, and without one it is refused.

    `proof`: whoever has a second factor has shown a code of it lately, or the branch refuses with `ProofNeeded`.
    """

    def declared(function: Callable[Concatenate[Work, P], Answer]) -> UseCase[P, Answer]:
        return UseCase(function, scope, writes=writes, serving=serving, staged=False, proof=proof)

    return declared


def staged(
    scope: Scope, *, serving: bool = False, proof: bool = False, gated: bool = False
) -> Callable[[Callable[Concatenate[Steps, P], Answer]], UseCase[P, Answer]]:
    """Declare a use case that opens its units of work itself, with a slow step between them.

    `gated`: it comes to the approvals' gate in its first unit of work, before anything slow, and again in its last.
    """

    def declared(function: Callable[Concatenate[Steps, P], Answer]) -> UseCase[P, Answer]:
        return UseCase(function, scope, writes=True, serving=serving, staged=True, proof=proof, gated=gated)

    return declared


def every_use_case() -> Iterator[UseCase[..., Any]]:
    """All that can be asked of the bank, found by walking its rooms."""
    from teller import bank  # noqa: PLC0415 - the rooms import this module

    seen: set[int] = set()
    for module in pkgutil.walk_packages(bank.__path__, "teller.bank."):
        if ".migrations" in module.name:
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, UseCase) and id(value) not in seen:
                seen.add(id(value))
                yield value
