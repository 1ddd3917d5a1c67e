package org.encours.dunning.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.application.port.Agenda;
import org.encours.dunning.domain.agenda.Task;
import org.encours.dunning.domain.agenda.TaskKind;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Sentence;

/** Open tasks, and why others were withdrawn. */
final class AgendaInMemory implements Agenda {

  final List<Task> tasks = new ArrayList<>();
  final List<String> withdrawn = new ArrayList<>();

  List<TaskKind> kinds() {
    return tasks.stream().map(Task::kind).toList();
  }

  @Override
  public void raise(CreditorId creditor, List<Task> raised) {
    raised.forEach(this::raise);
  }

  private void raise(Task task) {
    Optional<Task> same =
        tasks.stream()
            .filter(
                each ->
                    each.kind() == task.kind()
                        && each.debtorId().equals(task.debtorId())
                        && each.subject().equals(task.subject()))
            .findFirst();
    if (same.isEmpty()) {
      tasks.add(task);
    } else {
      Set<UUID> all = new LinkedHashSet<>(same.get().invoices());
      all.addAll(task.invoices());
      tasks.set(tasks.indexOf(same.get()), about(same.get(), List.copyOf(all)));
    }
  }

  private static Task about(Task task, List<UUID> invoices) {
    return new Task(
        task.id(),
        task.kind(),
        task.debtorId(),
        invoices,
        task.dueOn(),
        task.why(),
        task.subject());
  }

  @Override
  public Optional<Task> open(CreditorId creditor, UUID task) {
    return tasks.stream().filter(each -> each.id().equals(task)).findFirst();
  }

  @Override
  public List<Task> openOf(CreditorId creditor, UUID debtor) {
    return tasks.stream().filter(each -> each.debtorId().equals(debtor)).toList();
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

  @Override
  public void withdraw(CreditorId creditor, UUID task, Sentence why, LocalDate on) {
    tasks.removeIf(each -> each.id().equals(task));
    withdrawn.add(why.code());
  }

  @Override
  public void narrow(CreditorId creditor, UUID task, List<UUID> invoices) {
    tasks.replaceAll(each -> each.id().equals(task) ? about(each, invoices) : each);
  }

  @Override
  public void snooze(CreditorId creditor, UUID task, LocalDate until) {}
}
