package org.encours.collections.domain.agency;

import java.util.Optional;
import org.encours.collections.domain.party.DebtorKind;

/**
 * By what right an agency collects for others.
 *
 * @param registration its number with the FPS Economy (art. XIX.6 CEL), or null
 * @param declaration to the public prosecutor in France, by place and date (art. R124-2 CPCE), or
 *     null
 */
public record Licence(CollectorKind kind, String registration, String declaration) {

  /** Of an agency that nothing was said about: a collector without papers. */
  static final Licence UNKNOWN = new Licence(CollectorKind.COLLECTOR, null, null);

  public Licence {
    kind = kind == null ? CollectorKind.COLLECTOR : kind;
  }

  /**
   * Why it may not collect from such a debtor, or empty when it may. A profession of its own law
   * needs no registration, and nobody does towards enterprises, as far as we hold an agency to it.
   */
  public Optional<String> obstacle(DebtorKind debtor, String country) {
    if (kind != CollectorKind.COLLECTOR || debtor != DebtorKind.CONSUMER) {
      return Optional.empty();
    }
    if (country.equals("BE") && missing(registration)) {
      return Optional.of(
          "has no registration with the FPS Economy on file, and collects from no consumer in"
              + " Belgium without (art. XIX.6 CEL)");
    }
    if (country.equals("FR") && missing(declaration)) {
      return Optional.of(
          "has no declaration to the public prosecutor on file, and collects from no consumer in"
              + " France without (art. R124-2 CPCE)");
    }
    return Optional.empty();
  }

  private static boolean missing(String paper) {
    return paper == null || paper.isBlank();
  }
}
