package org.encours.invoice.domain.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * The latest statement of an account before another one. A gap between the two is no error of
 * either, as files come late; but money may be missing until it is closed.
 */
public record PrecedingStatement(String id, Optional<Long> sequence, Optional<Money> closing) {

  /** What a bookkeeper should ask the bank for; empty where one follows the other. */
  public List<String> gaps(BankStatement next) {
    List<String> gaps = new ArrayList<>();
    if (sequence.isPresent() && next.sequence().isPresent()) {
      long missing = next.sequence().get() - sequence.get() - 1;
      // The running number starts anew each year at many banks.
      if (missing > 0 && next.sequence().get() > 1) {
        gaps.add(
            "statement %d follows %d on this account: %d missing"
                .formatted(next.sequence().get(), sequence.get(), missing));
      }
    }
    if (closing.isPresent()
        && next.opening().isPresent()
        && !closing.get().equals(next.opening().get())) {
      gaps.add(
          "opens with %s, but the statement before (%s) closed with %s"
              .formatted(next.opening().get(), id, closing.get()));
    }
    return List.copyOf(gaps);
  }
}
