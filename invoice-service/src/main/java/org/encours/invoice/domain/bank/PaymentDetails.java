package org.encours.invoice.domain.bank;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the payer, or for a collection we ourselves, wrote about a payment.
 *
 * @param endToEndId the payer's or, for a collection, our own
 * @param mandateId the debtor's mandate to collect (MndtId)
 * @param texts unstructured remittance lines
 */
public record PaymentDetails(
    Optional<String> endToEndId,
    Optional<String> mandateId,
    List<StructuredRemittance> structured,
    List<String> texts) {

  public PaymentDetails {
    structured = List.copyOf(structured);
    texts = List.copyOf(texts);
  }

  public static PaymentDetails of(List<String> texts) {
    return new PaymentDetails(Optional.empty(), Optional.empty(), List.of(), texts);
  }

  /** Every creditor reference, in the order given. */
  public List<String> creditorReferences() {
    return structured.stream().flatMap(part -> part.creditorReference().stream()).toList();
  }

  /** For people to read: the references where there are any, else the texts. */
  public Optional<String> written() {
    List<String> references = creditorReferences();
    List<String> parts = references.isEmpty() ? texts : references;
    return Optional.of(String.join(" ", parts)).filter(text -> !text.isBlank());
  }

  /** All of it in one form, for comparing: banks break lines and capitalise as they please. */
  String compared() {
    return Stream.of(
            endToEndId.stream(),
            creditorReferences().stream(),
            structured.stream().flatMap(part -> part.documents().stream()),
            texts.stream())
        .flatMap(parts -> parts)
        .map(text -> text.replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT))
        .reduce("", String::concat);
  }
}
