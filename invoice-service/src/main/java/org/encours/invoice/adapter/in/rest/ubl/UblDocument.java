package org.encours.invoice.adapter.in.rest.ubl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AllowanceChargeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;

/**
 * What Invoice and CreditNote have in common, so that both go through the same rules.
 *
 * @param credit whether it is a CreditNote
 * @param type BT-3, a code of UNTDID 1001
 * @param dueDate BT-9
 * @param preceding BT-25, in the order given
 * @param payee BT-59
 * @param orderReference BT-13
 * @param buyerReference BT-10
 */
record UblDocument(
    boolean credit,
    String type,
    String number,
    LocalDate issueDate,
    Optional<LocalDate> dueDate,
    String currency,
    PartyType supplier,
    PartyType customer,
    Optional<LocalDate> delivered,
    List<PaymentMeansType> paymentMeans,
    List<String> paymentTerms,
    List<AllowanceChargeType> allowances,
    List<TaxTotalType> taxes,
    MonetaryTotalType totals,
    List<Line> lines,
    List<String> preceding,
    Optional<PartyType> payee,
    Optional<String> orderReference,
    Optional<String> buyerReference) {

  /**
   * @param net BT-131
   * @param category BT-151, null where there is none
   * @param rate BT-152, null where the category has none
   */
  record Line(
      String name,
      BigDecimal quantity,
      BigDecimal price,
      String category,
      BigDecimal rate,
      BigDecimal net) {}
}
