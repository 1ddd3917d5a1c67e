package org.encours.dunning.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.kernel.CreditorId;

/** Tasks raised, in their order. */
final class AgendaInMemory implements Agenda {

  final List<Task> tasks = new ArrayList<>();

  List<Kind> kinds() {
    return tasks.stream().map(Task::kind).toList();
  }

  @Override
  public void raise(CreditorId creditor, List<Task> raised) {
    tasks.addAll(raised);
  }

  @Override
  public Optional<Task> open(CreditorId creditor, UUID task) {
    return tasks.stream().filter(each -> each.id().equals(task)).findFirst();
  }

  @Override
  public void done(
      CreditorId creditor,
      UUID task,
      String outcome,
      Optional<String> reason,
      Optional<String> note,
      LocalDate on,
      String by) {
    tasks.removeIf(each -> each.id().equals(task));
  }
}
