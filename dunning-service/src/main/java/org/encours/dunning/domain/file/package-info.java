/** A debtor's file as a run sees it, and what one run decides about it. */
package org.encours.dunning.domain.file;
