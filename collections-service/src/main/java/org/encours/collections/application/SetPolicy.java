package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.TaskList;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.kernel.CreditorId;

/** Reads and changes a creditor's collection policy. */
@ApplicationScoped
public class SetPolicy {

  private final Policies policies;
  private final TaskList tasks;

  SetPolicy(Policies policies, TaskList tasks) {
    this.policies = policies;
    this.tasks = tasks;
  }

  @Transactional
  public CollectionPolicy show(CreditorId creditor) {
    return policies.of(creditor);
  }

  @Transactional
  public void put(CreditorId creditor, CollectionPolicy policy) {
    policies.put(creditor, policy);
    tasks.forget(creditor);
  }
}
