package org.encours.dunning.application.page;

import java.util.List;
import org.encours.dunning.domain.page.ActKind;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;

/** Why something cannot be done on the page. */
final class PageAnswers {

  /** A date, a number or a file that cannot be. */
  record UnusableAct(List<Violation> violations) implements Refusal {
    @Override
    public String detail() {
      return "It cannot be taken as it is.";
    }
  }

  /** Said before by the same message, or about nothing that is asked for. */
  record ActNotPossible(ActKind kind) implements Refusal {
    @Override
    public String detail() {
      return "This was said before by the same message, or there is nothing it could be about.";
    }
  }

  private PageAnswers() {}
}
