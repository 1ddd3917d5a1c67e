package org.encours.kernel;

import java.util.List;
import java.util.Objects;

/**
 * The answer to "may this be done?": the next state with what happened, or the reason why not.
 *
 * <p>A refusal is something the caller can act on; an unknown id or a broken invariant is an
 * exception instead.
 *
 * @param <S> the aggregate's next state
 * @param <E> the events that tell what happened
 */
public sealed interface Decision<S, E> {

  record Accepted<S, E>(S state, List<E> events) implements Decision<S, E> {
    public Accepted {
      Objects.requireNonNull(state, "state");
      events = List.copyOf(events);
    }
  }

  record Refused<S, E>(Refusal reason) implements Decision<S, E> {
    public Refused {
      Objects.requireNonNull(reason, "reason");
    }
  }

  static <S, E> Decision<S, E> accept(S state, List<? extends E> events) {
    return new Accepted<>(state, List.copyOf(events));
  }

  static <S, E> Decision<S, E> accept(S state, E event) {
    return new Accepted<>(state, List.of(event));
  }

  static <S, E> Decision<S, E> refuse(Refusal reason) {
    return new Refused<>(reason);
  }

  /**
   * The accepted outcome, or {@link RefusedException} for the edge of the system to turn into a
   * problem.
   */
  default Accepted<S, E> orThrow() {
    return switch (this) {
      case Accepted<S, E> accepted -> accepted;
      case Refused<S, E>(Refusal reason) -> throw new RefusedException(reason);
    };
  }
}
