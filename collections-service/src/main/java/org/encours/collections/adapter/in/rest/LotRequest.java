package org.encours.collections.adapter.in.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.platform.problems.InvalidInput;

/**
 * At most 500 cases, for an agency or for a buyer.
 *
 * @param feeSchedule agreed with the agency for this lot; its own when left out
 * @param sale its price is for the whole lot
 */
record LotRequest(
    @NotBlank @Size(max = 200) String name,
    @Size(max = 63) String agency,
    Tone tone,
    @Valid AgencyRequest.Fees feeSchedule,
    @Valid CaseRequests.SaleRequest sale,
    @NotEmpty @Size(max = 500) List<@NotNull UUID> cases,
    @Size(max = 2000) String reason,
    LocalDate handedOffOn) {

  LotTerms terms() {
    if ((agency == null) == (sale == null)) {
      throw new InvalidInput("agency", "give an agency or a sale, not both");
    }
    if (sale == null) {
      return new LotTerms.WithAgency(
          AgencyIds.read("agency", agency),
          tone,
          feeSchedule == null ? null : feeSchedule.schedule());
    }
    if (tone != null || feeSchedule != null) {
      throw new InvalidInput(
          tone == null ? "feeSchedule" : "tone", "is for an agency, not for a sale");
    }
    return new LotTerms.ToBuyer(sale.terms());
  }
}
