package org.encours.invoice.domain.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The checked numbers of a party, from whichever identifiers a document gives. A number that fails
 * its country's check identifies nobody, but tells that the party is an enterprise.
 *
 * @param enterpriseNumber as {@link EnterpriseNumber} stores it
 * @param vatNumber as {@link VatNumber} stores it
 */
public record CompanyNumbers(
    Optional<String> enterpriseNumber, Optional<String> vatNumber, Evidence evidence) {

  /** What the identifiers tell of who the party is. */
  public enum Evidence {
    NONE,
    ENTERPRISE,
    AUTHORITY
  }

  /** The first of each kind that is right; in Belgium and France the one gives the other. */
  public static CompanyNumbers of(String country, List<PartyIdentifier> identifiers) {
    Optional<String> vat = first(identifiers, each -> vat(each));
    Optional<String> enterprise =
        first(identifiers, each -> enterprise(each, country))
            .or(() -> vat.flatMap(CompanyNumbers::withinVat));
    return new CompanyNumbers(
        enterprise,
        vat.or(() -> enterprise.flatMap(number -> vatOf(country, number))),
        evidence(identifiers));
  }

  private static Optional<String> first(
      List<PartyIdentifier> identifiers,
      java.util.function.Function<PartyIdentifier, Optional<String>> read) {
    return identifiers.stream().map(read).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> vat(PartyIdentifier identifier) {
    if (identifier.isOf(PartyIdentifier.VAT)) {
      return right(() -> VatNumber.parse(identifier.value()));
    }
    return IdentifierSchemes.vatCountry(identifier)
        .flatMap(
            country ->
                right(
                    () ->
                        VatNumber.parse(
                            Character.isLetter(identifier.value().charAt(0))
                                ? identifier.value()
                                : country + identifier.value())));
  }

  private static Optional<String> enterprise(PartyIdentifier identifier, String home) {
    return IdentifierSchemes.registerCountry(identifier, home)
        .flatMap(country -> right(() -> EnterpriseNumber.parse(country, bare(identifier))));
  }

  /** France's directory puts what it routes by behind the SIREN. */
  private static String bare(PartyIdentifier identifier) {
    return identifier.isOf("0225")
        ? identifier.value().replaceFirst("_.*", "")
        : identifier.value();
  }

  private static Optional<String> withinVat(String vat) {
    return switch (vat.substring(0, 2)) {
      case "BE" -> Optional.of(vat.substring(2));
      // Monaco's numbers are French in form only: no register knows them.
      case "FR" -> right(() -> EnterpriseNumber.parse("FR", vat.substring(4)));
      default -> Optional.empty();
    };
  }

  private static Optional<String> vatOf(String country, String number) {
    return switch (country) {
      case "BE" -> Optional.of("BE" + number);
      case "FR" -> Optional.of(VatNumber.ofSiren(number.substring(0, 9)));
      default -> Optional.empty();
    };
  }

  private static Evidence evidence(List<PartyIdentifier> identifiers) {
    if (identifiers.stream().anyMatch(IdentifierSchemes::isOfAuthority)) {
      return Evidence.AUTHORITY;
    }
    boolean enterprise =
        identifiers.stream()
            .anyMatch(
                each ->
                    each.isOf(PartyIdentifier.VAT)
                        || each.scheme().isEmpty()
                        || IdentifierSchemes.isOfBusiness(each)
                        || IdentifierSchemes.vatCountry(each).isPresent()
                        || IdentifierSchemes.registerCountry(each, "").isPresent());
    return enterprise ? Evidence.ENTERPRISE : Evidence.NONE;
  }

  private static Optional<String> right(Supplier<String> parsed) {
    try {
      return Optional.of(parsed.get());
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }
}
