package org.encours.collections.adapter.in.rest;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.encours.collections.application.CaseOrder;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.platform.rest.Answers;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;
import org.jboss.resteasy.reactive.RestResponse;

/** Changes a case once per request, and shows it as it is then. */
@Singleton
class CaseChange {

  private final Idempotency idempotency;
  private final Caller caller;
  private final Clock clock;

  CaseChange(Idempotency idempotency, Caller caller, Clock clock) {
    this.idempotency = idempotency;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * @param on the day it counts for, or null for today
   */
  RestResponse<CaseResponse> once(
      UUID id, Object request, LocalDate on, Function<CaseOrder, CollectionCase> change) {
    return idempotency.once(request, () -> Answers.ok(changed(id, on, change)));
  }

  /** The same for what brings something new into being on the case. */
  RestResponse<CaseResponse> created(
      UUID id, Object request, LocalDate on, Function<CaseOrder, CollectionCase> change) {
    return idempotency.once(
        request, () -> Answers.created(URI.create("/v1/cases/" + id), changed(id, on, change)));
  }

  /** What the caller asks for a case, on a day or today. */
  CaseOrder order(UUID id, LocalDate on) {
    return new CaseOrder(caller.creditor(), new CaseId(id), day(on), caller.name());
  }

  /** The day that was given, or today. */
  LocalDate day(LocalDate given) {
    return given == null ? LocalDate.now(clock) : given;
  }

  private CaseResponse changed(UUID id, LocalDate on, Function<CaseOrder, CollectionCase> change) {
    return CaseResponse.of(change.apply(order(id, on)));
  }
}
