package org.encours.collections.adapter.in.rest;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.Contacting;
import org.encours.kernel.Money;

/**
 * What an agency reports on a case.
 *
 * @param updateId the agency's own id; left out, the Idempotency-Key stands for it
 * @param attachments SHA-256 of files handed in before, with a MESSAGE
 * @param at when it happened, a date or an instant; only an instant tells the hour of a contact
 * @param channel of a contact, as {@code reached} whom it reached and {@code by} who turned to whom
 */
record AgencyUpdateRequest(
    @NotNull @JsonAlias({"status", "kind", "update"}) AgencyUpdate.Kind type,
    @Size(min = 1, max = 200) String updateId,
    String at,
    Money amount,
    Money fee,
    LocalDate valueDate,
    LocalDate dueDate,
    @Size(max = 200) String externalReference,
    @Size(max = 4000) String note,
    @Size(max = 100) String code,
    @Size(max = 10) List<@NotNull @Pattern(regexp = FileAnswer.SHA256) String> attachments,
    Contacting.Channel channel,
    Contacting.Person reached,
    Contacting.Side by) {

  /**
   * @param moment when it happened, or null where only the day was given
   */
  AgencyUpdate update(AgencyId agency, String id, Instant moment) {
    return new AgencyUpdate(
        id,
        agency,
        type,
        amount,
        fee,
        valueDate,
        dueDate,
        externalReference,
        note,
        code,
        attachments,
        moment,
        new Contacting(channel, reached, by));
  }
}
