package org.encours.collections.adapter.in.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.encours.collections.application.CaseOrder;
import org.encours.collections.domain.cases.CaseId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.platform.rest.Idempotency;
import org.encours.platform.security.Caller;

/** Changes a case once per request, and shows it as it is then. */
@ApplicationScoped
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
  Response once(UUID id, Object request, LocalDate on, Function<CaseOrder, CollectionCase> change) {
    return idempotency.once(request, () -> Response.ok(changed(id, on, change)).build());
  }

  /** The same for what brings something new into being on the case. */
  Response created(
      UUID id, Object request, LocalDate on, Function<CaseOrder, CollectionCase> change) {
    return idempotency.once(
        request,
        () ->
            Response.created(URI.create("/v1/cases/" + id))
                .entity(changed(id, on, change))
                .build());
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
