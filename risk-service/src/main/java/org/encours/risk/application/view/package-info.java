/** Reads that skip the domain. */
package org.encours.risk.application.view;
