/** Debtors, their behaviour and what was decided about them, in PostgreSQL. */
package org.encours.risk.adapter.out.postgres;
