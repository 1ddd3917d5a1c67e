package org.encours.risk.domain.rating;

import java.util.Objects;

/**
 * One reason of a score, in words a credit manager can repeat to the debtor.
 *
 * @param code stable, upper case, for filtering
 * @param text one sentence, without personal data
 * @param weight points it adds to (or takes from) the score
 */
public record Reason(String code, String text, int weight) {

  public Reason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(text, "text");
  }
}
