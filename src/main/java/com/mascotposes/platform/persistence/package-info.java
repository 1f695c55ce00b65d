/** How values that JPA does not know are written to the database, and how its tables come to be. */
package com.mascotposes.platform.persistence;
