/**
 * The invented year: debtors, invoices and how each will be paid, drawn from one seed. Pure: no
 * clock, no network, the same seed gives the same year.
 */
package org.encours.local.demo.model;
