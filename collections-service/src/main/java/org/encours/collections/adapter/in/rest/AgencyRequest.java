package org.encours.collections.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.encours.collections.domain.agency.Agency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.CollectorKind;
import org.encours.collections.domain.agency.FeeBand;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Licence;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.agency.ToneRule;
import org.encours.collections.domain.agency.ToneRules;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * An agency's profile; empty sectors or languages mean all.
 *
 * @param kind a collector when left out
 * @param registration of a collector with the FPS Economy, for consumers in Belgium
 * @param declaration of a collector to the public prosecutor, for consumers in France
 */
record AgencyRequest(
    @NotBlank @Size(max = 200) String name,
    @NotEmpty Set<@Pattern(regexp = "[A-Z]{2}", message = "ISO 3166-1 alpha-2") String> countries,
    Set<@NotBlank String> sectors,
    Set<@Pattern(regexp = "[a-z]{2}", message = "ISO 639-1") String> languages,
    @NotNull @Valid Fees feeSchedule,
    @Size(max = 20) List<@Valid @NotNull ToneRequest> tones,
    Money minimumClaim,
    @Min(0) Integer capacity,
    @Size(max = 200) String email,
    @Size(max = 50) String phone,
    CollectorKind kind,
    @Size(max = 100) String registration,
    @Size(max = 200) String declaration) {

  /** Percent of what is recovered, by size and age of the claim; a fixed sum per case. */
  record Fees(@NotNull List<@Valid @NotNull Band> bands, Money fixed) {
    FeeSchedule schedule() {
      return new FeeSchedule(bands.stream().map(Band::band).toList(), fixed);
    }
  }

  /**
   * @param successPercent of what is recovered, 0 to 100: {@code "12"} is twelve percent
   * @param successShare the same number under its former name
   */
  record Band(
      Money upTo,
      @Min(0) Integer olderThanDays,
      @DecimalMin("0") @DecimalMax("100") BigDecimal successPercent,
      @DecimalMin("0") @DecimalMax("100") BigDecimal successShare) {

    @AssertTrue(message = "give successPercent, once")
    @JsonIgnore
    public boolean isSuccessPercentGiven() {
      return (successPercent == null) != (successShare == null);
    }

    FeeBand band() {
      return new FeeBand(
          upTo,
          olderThanDays == null ? 0 : olderThanDays,
          successPercent == null ? successShare : successPercent);
    }
  }

  /** The first that fits a debtor counts; no kind is any, no grades are any. */
  record ToneRequest(
      DebtorKind debtorKind,
      Set<@Pattern(regexp = "[A-E]", message = "A to E") String> grades,
      @NotNull Tone hardest) {
    ToneRule rule() {
      return new ToneRule(debtorKind, grades, hardest);
    }
  }

  Agency agency(AgencyId id) {
    return new Agency(
        id,
        name,
        countries,
        sectors,
        languages,
        feeSchedule.schedule(),
        new ToneRules(tones == null ? List.of() : tones.stream().map(ToneRequest::rule).toList()),
        minimumClaim,
        capacity,
        email,
        phone,
        new Licence(kind, registration, declaration));
  }
}
