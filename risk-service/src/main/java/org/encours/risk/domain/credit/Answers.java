package org.encours.risk.domain.credit;

import java.util.List;
import java.util.Optional;
import org.encours.risk.domain.credit.CreditAnswer.Because;
import org.encours.risk.domain.credit.CreditAnswer.Verdict;

/** Words an answer for one debtor. */
record Answers(CreditPosition standing) {

  /** An answer that takes nothing of the limit. */
  CreditAnswer plain(Verdict verdict, String code, String text) {
    return plain(verdict, List.of(new Because(code, text)));
  }

  /**
   * A refusal of credit. A natural person is never refused without a person deciding it (GDPR art.
   * 22; EU Court C-634/21): what would be refused is referred.
   */
  CreditAnswer refusal(Verdict verdict, String code, String text) {
    Because why = new Because(code, text);
    if (!standing.kind().isNaturalPerson()) {
      return plain(verdict, List.of(why));
    }
    String human = "credit is not refused to a natural person by a score alone";
    return plain(Verdict.REFER, List.of(why, new Because("HUMAN_DECISION", human)));
  }

  private CreditAnswer plain(Verdict verdict, List<Because> reasons) {
    return new CreditAnswer(
        verdict, Optional.empty(), standing.free(), standing.nothing(), reasons);
  }
}
