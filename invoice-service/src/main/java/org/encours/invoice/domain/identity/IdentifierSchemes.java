package org.encours.invoice.domain.identity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which schemes of the Electronic Address Scheme list give a number that we know, and of whom. */
final class IdentifierSchemes {

  /** The country whose VAT numbers a scheme carries. */
  private static final Map<String, String> VAT =
      Map.ofEntries(
          Map.entry("9910", "HU"),
          Map.entry("9914", "AT"),
          Map.entry("9920", "ES"),
          Map.entry("9925", "BE"),
          Map.entry("9926", "BG"),
          Map.entry("9927", "CH"),
          Map.entry("9928", "CY"),
          Map.entry("9929", "CZ"),
          Map.entry("9930", "DE"),
          Map.entry("9931", "EE"),
          Map.entry("9932", "GB"),
          Map.entry("9933", "EL"),
          Map.entry("9934", "HR"),
          Map.entry("9935", "IE"),
          Map.entry("9936", "LI"),
          Map.entry("9937", "LT"),
          Map.entry("9938", "LU"),
          Map.entry("9939", "LV"),
          Map.entry("9940", "FR"),
          Map.entry("9943", "MT"),
          Map.entry("9944", "NL"),
          Map.entry("9945", "PL"),
          Map.entry("9946", "PT"),
          Map.entry("9947", "RO"),
          Map.entry("9949", "SI"),
          Map.entry("9950", "SK"),
          Map.entry("9955", "SE"),
          Map.entry("9957", "FR"),
          Map.entry("9906", "IT"),
          Map.entry("0211", "IT"));

  /** The country whose register of enterprises a scheme carries. */
  private static final Map<String, String> REGISTER =
      Map.ofEntries(
          Map.entry("0208", "BE"),
          Map.entry("9956", "BE"),
          Map.entry("0002", "FR"),
          Map.entry("0009", "FR"),
          Map.entry("0225", "FR"),
          Map.entry("0106", "NL"),
          Map.entry("9954", "NL"),
          Map.entry("0190", "NL"),
          Map.entry("0192", "NO"),
          Map.entry("0184", "DK"),
          Map.entry("0007", "SE"),
          Map.entry("0191", "EE"),
          Map.entry("0196", "IS"),
          Map.entry("0200", "LT"),
          Map.entry("0212", "FI"),
          Map.entry("0216", "FI"),
          Map.entry("0037", "FI"),
          Map.entry("0183", "CH"),
          Map.entry("0240", "LU"),
          Map.entry("0188", "JP"),
          Map.entry("0195", "SG"),
          Map.entry("0151", "AU"));

  /** Whoever has a number of these trades, though the number is of no register. */
  private static final Set<String> OF_BUSINESSES = Set.of("0088", "0060", "0199", "0209");

  /** Authorities: the Leitweg-ID, the Dutch OIN, the Italian IPA code, Austria's. */
  private static final Set<String> OF_AUTHORITIES = Set.of("0204", "0190", "9954", "0201", "9915");

  private IdentifierSchemes() {}

  static Optional<String> vatCountry(PartyIdentifier identifier) {
    return identifier.scheme().map(VAT::get);
  }

  /**
   * @param home the party's country, where the identifier names no scheme
   */
  static Optional<String> registerCountry(PartyIdentifier identifier, String home) {
    return identifier.scheme().isEmpty()
        ? Optional.of(home)
        : identifier.scheme().map(REGISTER::get);
  }

  static boolean isOfBusiness(PartyIdentifier identifier) {
    return identifier.scheme().filter(OF_BUSINESSES::contains).isPresent();
  }

  static boolean isOfAuthority(PartyIdentifier identifier) {
    return identifier.scheme().filter(OF_AUTHORITIES::contains).isPresent();
  }
}
