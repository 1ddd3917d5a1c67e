/** Solvency reports as a bureau delivers them. */
package org.encours.risk.adapter.out.bureau;
