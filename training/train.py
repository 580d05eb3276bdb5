"""Train the three-way cross-encoder; stops and resumes at any checkpoint."""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.distributed as dist
from sentence_transformers import CrossEncoder
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LambdaLR, LRScheduler

from training import pairs, schedule, schemes, sets, stories
from training.coded import Coded, cached

# Steps between two checkpoints, and between two averages of the workers' weights.
SAVE, MEET = 100, 20
SMOOTHING = 0.05


@dataclass(frozen=True)
class Plan:
    """Everything a run depends on: the same plan gives the same data order."""

    model: str
    nli: str
    newspairs: str
    made: str = ""
    # Folders of hand-written pairs (*.jsonl, as NewsPairs) and of stories (*.yaml, stories.py).
    own: str = ""
    stories: str = ""
    # Folder of contrast sets (*.jsonl, sets.py).
    sets: str = ""
    held_out: str = "loc"
    # What an update is to the head; "own" makes the head five-way.
    update: str = "contradiction"
    # What the judge reads beside the words (forms.py).
    form: str = "plain"
    total: int = 60_000
    batch: int = 32
    limit: int = 80
    rate: float = 1.2e-4
    # The rate decays to this share: above 0 where another stage follows.
    floor: float = 0.0
    # Share of the steps over which the rate rises.
    warm: float = 0.06
    seed: int = 11
    # A checkpoint to begin from, where one stage follows another.
    start: str = ""
    # Processes of one thread each: on shared cores they wait for each other less than threads do.
    workers: int = 1
    # Lowest layers that stay as they are: each saves a ninth of a step.
    frozen: int = 0
    shares: dict[str, float] = field(default_factory=lambda: {"nli": 0.5, "news": 0.5})


def sources_of(plan: Plan) -> dict[str, list[pairs.Example]]:
    """Read every source that has a share in the plan."""
    folder = Path(plan.newspairs)
    found: dict[str, list[pairs.Example]] = {}
    if plan.shares.get("nli"):
        found["nli"] = pairs.read_nli(Path(plan.nli))
    if plan.shares.get("news"):
        fields = [f for f in pairs.FIELDS if f != plan.held_out]
        found["news"] = [e for f in fields for e in pairs.read_newspairs(folder / f"{f}.jsonl", plan.update, plan.form)]
    if plan.shares.get("own"):
        files = sorted(Path(plan.own).glob("*.jsonl"))
        found["own"] = [e for path in files for e in pairs.read_newspairs(path, plan.update, plan.form)]
    if plan.shares.get("sets"):
        found["sets"] = sets.read(Path(plan.sets), plan.update)
    if plan.shares.get("stories"):
        found["stories"] = stories.read(Path(plan.stories), plan.update)
    if plan.shares.get("made"):
        found["made"] = pairs.read_generated(Path(plan.made))
    return found


def collate(data: Coded, picks: schedule.Indices) -> tuple[dict[str, Tensor], Tensor]:
    """Pad the picked pairs into tensors of shape (batch, longest)."""
    spans = [(data.starts[i], data.starts[i + 1]) for i in picks]
    width = max(end - start for start, end in spans)
    ids = np.zeros((len(picks), width), dtype=np.int64)
    types, mask = np.zeros_like(ids), np.zeros_like(ids)
    for row, (start, end) in enumerate(spans):
        ids[row, : end - start] = data.ids[start:end]
        types[row, : end - start] = data.types[start:end]
        mask[row, : end - start] = 1
    feed = {"input_ids": ids, "token_type_ids": types, "attention_mask": mask}
    return {k: torch.from_numpy(v) for k, v in feed.items()}, torch.from_numpy(data.labels[picks]).long()


def build(plan: Plan) -> CrossEncoder:
    """Return the cross-encoder with a fresh head and frozen word vectors."""
    torch.manual_seed(plan.seed)
    names = dict(enumerate(schemes.classes(plan.update)))
    model = CrossEncoder(
        plan.model,
        num_labels=len(names),
        device="cpu",
        config_kwargs={
            "id2label": names,
            "label2id": {v: k for k, v in names.items()},
            # Drawing this mask takes a tenth of a CPU step; hidden dropout stays.
            "attention_probs_dropout_prob": 0.0,
        },
    )
    freeze(model.model, plan.frozen)
    return model


def freeze(model: nn.Module, layers: int) -> None:
    """Keep the word vectors, half of all weights, and the lowest layers as they are; no dropout there."""
    model.get_input_embeddings().weight.requires_grad_(False)
    if layers:
        for part in (model.base_model.embeddings, *model.base_model.encoder.layer[:layers]):
            part.requires_grad_(False)
            for module in part.modules():
                if isinstance(module, nn.Dropout):
                    module.p = 0.0


def optimizer_of(model: nn.Module, plan: Plan, steps: int) -> tuple[Optimizer, LRScheduler]:
    """Return AdamW with warm-up and linear decay; the head learns faster."""
    head = [p for n, p in model.named_parameters() if n.startswith("classifier")]
    body = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith("classifier")]
    groups = [{"params": body, "lr": plan.rate}, {"params": head, "lr": plan.rate * 5}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    warm = max(1, round(steps * plan.warm))

    def factor(step: int) -> float:
        decay = (steps - step) / max(1, steps - warm)
        return min((step + 1) / warm, max(plan.floor, decay))

    return optimizer, LambdaLR(optimizer, factor)


@dataclass
class Run:
    """The moving parts of a training run."""

    model: nn.Module
    optimizer: Optimizer
    rates: LRScheduler
    # Which class satisfies which label of the data, shape (labels, classes).
    allowed: Tensor
    seed: int = 0
    step: int = 0

    def save(self, path: Path) -> None:
        """Write a checkpoint whole: a run that is cut off leaves the old one."""
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
        state |= {"rates": self.rates.state_dict(), "step": self.step}
        torch.save(state, path.with_suffix(".part"))
        path.with_suffix(".part").replace(path)

    def load(self, path: Path) -> None:
        """Go on where the checkpoint stopped."""
        state = torch.load(path, weights_only=True)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.rates.load_state_dict(state["rates"])
        self.step = state["step"]

    def advance(self, feed: dict[str, Tensor], labels: Tensor) -> float:
        """Take one step on a batch and return the loss."""
        # Dropout must not depend on how often the run was resumed.
        torch.manual_seed(self.seed + self.step)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            logits = self.model(**feed).logits
        loss = loss_of(logits.float(), self.allowed[labels])
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimizer.step()
        self.rates.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.step += 1
        return float(loss.detach())


def loss_of(logits: Tensor, allowed: Tensor) -> Tensor:
    """Return the smoothed cross-entropy of any allowed class; both of shape (batch, classes)."""
    chances = logits.log_softmax(1)
    told = chances.masked_fill(~allowed, -torch.inf).logsumexp(1)
    return -((1 - SMOOTHING) * told + SMOOTHING * chances.mean(1)).mean()


def prepare(plan: Plan, cache: Path) -> tuple[Coded, list[schedule.Indices]]:
    """Return the coded pairs and the batches of the whole run."""
    sources = sources_of(plan)
    tokenizer = Tokenizer.from_file(str(Path(plan.model) / "tokenizer.json"))
    flat = [e for examples in sources.values() for e in examples]
    sizes = {name: len(examples) for name, examples in sources.items()}
    print(sizes, flush=True)
    picked, order = np.unique(schedule.mixture(sizes, plan.shares, plan.total, plan.seed), return_inverse=True)
    data = cached(tokenizer, [flat[i] for i in picked], plan.limit, cache)
    return data, schedule.batches(order, data.lengths(), plan.batch, plan.seed)


def begin(plan: Plan, steps: int, saved: Path) -> tuple[CrossEncoder, Run]:
    """Return the model and the run: fresh, from the plan's start, or where a checkpoint stopped."""
    encoder = build(plan)
    allowed = torch.from_numpy(schemes.allowed(plan.update))
    run = Run(encoder.model.train(), *optimizer_of(encoder.model, plan, steps), allowed, plan.seed)
    if saved.exists():
        run.load(saved)
    elif plan.start:
        state = torch.load(plan.start, weights_only=True)["model"]
        run.model.load_state_dict(inherited(state, allowed) if plan.update == "own" else state)
    return encoder, run


def inherited(state: dict[str, Tensor], allowed: Tensor) -> dict[str, Tensor]:
    """Give each of five classes the mean of the three-way head's rows for the labels that it satisfies."""
    shares = allowed[: len(pairs.LABELS)].T.float()
    shares /= shares.sum(1, keepdim=True)
    return {name: shares @ value if ".classifier." in f".{name}" else value for name, value in state.items()}


def average(model: nn.Module, workers: int) -> None:
    """Give all workers the mean of their weights (local SGD, Stich 2019)."""
    with torch.no_grad():
        for weight in model.parameters():
            if workers > 1 and weight.requires_grad:
                dist.all_reduce(weight)
                weight /= workers


def meet(plan: Plan, rank: int, place: Path) -> None:
    """Wait until all workers are there."""
    if plan.workers > 1:
        dist.init_process_group("gloo", init_method=f"file://{place.resolve()}", rank=rank, world_size=plan.workers)


def train(plan: Plan, out: Path, cache: Path, *, rank: int = 0, stop: int | None = None) -> None:
    """Run the plan, or the rest of it up to step `stop`, and save the model into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    data, order = prepare(plan, cache)
    saved = out / f"checkpoint{rank or ''}.pt"
    order = order[rank :: plan.workers][: len(order) // plan.workers]
    encoder, run = begin(plan, len(order), saved)
    meet(plan, rank, out / f"meeting{run.step}")
    report, inputs = Report(run.step), encoder.tokenizer.model_input_names
    for picks in order[run.step : stop]:
        feed, labels = collate(data, picks)
        loss = run.advance({name: feed[name] for name in inputs}, labels)   # MPNet has no token types
        report.add(loss, len(picks) * plan.workers, run.step, len(order))
        if run.step % MEET == 0:
            average(run.model, plan.workers)
        if run.step % SAVE == 0:
            run.save(saved)
    average(run.model, plan.workers)
    run.save(saved)
    if rank == 0:
        encoder.save_pretrained(str(out / "model"))
        (out / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n")


class Report:
    """Prints the running loss and the speed every hundred steps."""

    def __init__(self, step: int) -> None:
        self._mean, self._seen, self._begun, self._first = 0.0, 0, time.monotonic(), step

    def add(self, loss: float, pairs_seen: int, step: int, steps: int) -> None:
        """Count a step."""
        self._mean = 0.99 * self._mean + 0.01 * loss if self._seen else loss
        self._seen += pairs_seen
        if step % 100 == 0:
            speed = self._seen / (time.monotonic() - self._begun)
            print(f"step {step}/{steps} loss {self._mean:.3f} {speed:.0f} pairs/s", flush=True)


def main() -> None:
    """Read a plan (JSON) and run it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("plan", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path("training/cache"))
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rank", type=int, default=0, help="which worker this is; start one process for each")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    plan = Plan(**json.loads(arguments.plan.read_text()))
    train(plan, arguments.out, arguments.cache, rank=arguments.rank)


if __name__ == "__main__":
    main()
