package org.encours.dunning.domain.claim;

import java.time.LocalDate;
import org.encours.kernel.Money;

/** A part of an invoice and the day it falls due; an ordinary invoice has one. */
public record Instalment(LocalDate dueDate, Money amount) {}
