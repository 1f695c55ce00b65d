/**
 * What a log line says: as JSON by {@link com.mascotposes.platform.logs.JsonLine}, and of which
 * account, job and pose by {@link com.mascotposes.platform.logs.LogFields}. Plain JDK, because the
 * launcher uses it outside the WAR; who writes the lines and where is not known here.
 */
package com.mascotposes.platform.logs;
