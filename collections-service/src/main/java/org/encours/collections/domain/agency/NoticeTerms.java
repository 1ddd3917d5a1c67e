package org.encours.collections.domain.agency;

import java.util.Map;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;

/**
 * What a collector's notice to a consumer in Belgium must say beside what else the offer holds
 * (art. XIX.7 §2 CEL).
 *
 * @param freeDays that the consumer has to pay or answer before any other step, in calendar days
 * @param registration of the collector with the FPS Economy, or null for who needs none
 * @param supervisor of collectors, with its address
 * @param separateParagraph that lawyers and bailiffs set apart in bold, so that their letter is not
 *     taken for a summons or a seizure; in the consumer's language; null for any other
 */
public record NoticeTerms(
    int freeDays, String registration, String supervisor, String separateParagraph) {

  /** Since 2023-09-01; under the law of 20 December 2002 it was 15. */
  public static final int FREE_DAYS = 14;

  static final String SUPERVISOR =
      "SPF Economie, Direction générale de l'Inspection économique, Boulevard du Roi Albert II 16,"
          + " 1000 Bruxelles";

  private static final Map<String, String> NO_SUMMONS =
      Map.of(
          "fr",
          "Cette lettre concerne un recouvrement amiable et non un recouvrement judiciaire"
              + " (assignation ou saisie).",
          "nl",
          "Deze brief betreft een minnelijke invordering en geen gerechtelijke invordering"
              + " (dagvaarding of beslag).",
          "de",
          "Dieser Brief betrifft eine gütliche Beitreibung und keine gerichtliche Beitreibung"
              + " (Ladung oder Pfändung).",
          "en",
          "This letter is about amicable collection and not about collection by a court (summons or"
              + " seizure).");

  /** Null for a debtor to whom no such notice is due. */
  static NoticeTerms of(Licence licence, DebtorFile debtor) {
    if (debtor.kind() != DebtorKind.CONSUMER || !debtor.country().equals("BE")) {
      return null;
    }
    boolean profession = licence.kind() != CollectorKind.COLLECTOR;
    return new NoticeTerms(
        FREE_DAYS,
        licence.registration(),
        SUPERVISOR,
        profession ? NO_SUMMONS.getOrDefault(debtor.language(), NO_SUMMONS.get("fr")) : null);
  }
}
