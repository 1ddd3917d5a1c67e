package org.encours.platform.tenancy;

import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import org.encours.kernel.CreditorId;
import org.encours.platform.security.Caller;

/**
 * For which creditor the present work is done. Row-level security in the database repeats it: a
 * query that forgot its tenant filter finds nothing of another tenant, and work without a tenant
 * finds nothing at all.
 */
@Singleton
public class Tenancy {

  private static final ScopedValue<String> CURRENT = ScopedValue.newInstance();
  private static final String EVERYWHERE = "*";
  private static final String NOWHERE = "";

  public void in(CreditorId creditor, Runnable work) {
    ScopedValue.where(CURRENT, creditor.value()).run(work);
  }

  public <T> T in(CreditorId creditor, Supplier<T> work) {
    return ScopedValue.where(CURRENT, creditor.value()).call(work::get);
  }

  /**
   * For the few technical acts that concern every creditor, such as finding who is due for a run.
   */
  public <T> T everywhere(Supplier<T> work) {
    return ScopedValue.where(CURRENT, EVERYWHERE).call(work::get);
  }

  String current() {
    return CURRENT.isBound() ? CURRENT.get() : fromToken();
  }

  private static String fromToken() {
    var arc = Arc.container();
    if (arc == null || !arc.requestContext().isActive()) {
      return NOWHERE;
    }
    return arc.instance(Caller.class).get().tenant().orElse(NOWHERE);
  }
}
