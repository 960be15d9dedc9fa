# shellcheck shell=bash
# What the scripts share that start the packaged catalogue, or measure. They source it from the project's folder.
if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 404)); then
  echo "$0 needs bash 4.4 or newer; this is $BASH_VERSION" >&2
  exit 1
fi
shopt -s inherit_errexit

# What an operator has exported is for the catalogue of readers: one that is tried would change its database.
for setting in $(compgen -e | grep -iE '^(CASEFOLIO|LOGGING|MANAGEMENT|SERVER|SPRING)_'); do
  [[ $setting == CASEFOLIO_CHROMIUM ]] || unset "$setting" # that is the browser of the tests
done

jdk=${JAVA_HOME:+$JAVA_HOME/bin/}
work=$(mktemp -d)
chmod 755 "$work" # nginx serves as a user of its own
mkfifo "$work/nothing"
pids=()
clean_up() { ((${#pids[@]} == 0)) || kill "${pids[@]}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap clean_up EXIT

say() { echo "bin/$(basename "$0"): $*" >&2; }

package_if_changed() {
  if [[ ! -f target/image/casefolio.jar ||
    -n $(find pom.xml src/main -newer target/image/casefolio.jar -print -quit) ]]; then
    bin/package
  fi
}

# Starts the catalogue by COMMAND, on a free port of this machine alone, and waits for its web server. Sets pid, port, log.
launch() { # log, command
  log=$1
  shift
  : >"$log"
  "$@" --server.address=127.0.0.1 --server.port=0 >"$log" 2>&1 &
  pid=$!
  pids+=("$pid")
  latest=$((SECONDS + 600)) # a busy machine takes its time
  local lines=()
  until [[ ${lines[*]} =~ "Tomcat started on port "([0-9]+)" " ]]; do
    keep_waiting 0.02
    mapfile -t lines <"$log"
  done
  port=${BASH_REMATCH[1]}
}

# The same, and waits until the catalogue says that it lives.
start() { # log, command
  launch "$@"
  until SERVER_PORT=$port bin/healthcheck; do
    keep_waiting 1
  done
}

# Fails, with the log, where nothing more is to come.
keep_waiting() { # seconds
  if ! kill -0 "$pid" 2>/dev/null || ((SECONDS > latest)); then
    cat "$log" >&2
    say "the catalogue did not come up"
    exit 1
  fi
  # No sleep: a process for each look would take the cores that are measured.
  read -rt "$1" <>"$work/nothing" || true
}

stop() { # pid
  kill "$1"
  wait "$1" || true # its status is that of the signal
  local running=()
  for other in "${pids[@]}"; do
    [[ $other == "$1" ]] || running+=("$other")
  done
  pids=("${running[@]}") # its number may soon be another's
}

# Below is what those share that measure.

in_process() { # class, options of its Java, arguments
  ./mvnw -q -B spring-boot:test-run "-Dspring-boot.run.main-class=io.casefolio.bench.$1" \
    -Dspring-boot.test-run.optimizedLaunch=false "-Dspring-boot.run.jvmArguments=$2" "-Dspring-boot.run.arguments=${3:-}"
}

install_tools() {
  local tool answer sudo
  for tool in nginx wrk curl; do
    command -v $tool >/dev/null && continue
    read -r -p "bin/$(basename "$0"): $tool is missing; install it with apt-get? [y/N] " answer
    [[ $answer == y ]] || exit 1
    sudo=$([[ $(id -u) == 0 ]] || echo sudo)
    $sudo apt-get -qq update && $sudo apt-get -qq -y install "${tool/nginx/nginx-light}"
  done
}

# What a configuration of nginx has in its http, so that it writes to the work folder alone.
nginx_http="access_log off; keepalive_requests 1000000;"
for temporary in client_body proxy fastcgi uwsgi scgi; do
  nginx_http+=" ${temporary}_temp_path $work/$temporary;"
done

# The port for the nginx that stands beside the catalogue of the port.
beside() { echo $(($1 > 60000 ? $1 - 1 : $1 + 1)); }

start_nginx() { # configuration
  nginx -p "$work" -c "$1" -g "daemon off; pid $work/nginx.pid; error_log $work/nginx.log; worker_processes 2;" &
  pids+=($!)
  until [[ -s $work/nginx.pid ]]; do
    kill -0 $! 2>/dev/null || { say "nginx did not come up"; exit 1; }
    sleep 0.1
  done
}

load() { wrk -t1 -c8 --latency "$@" >"$work/wrk"; }

# Rate and the time that 99 % of the answers take at most; fails where one is no success.
rate() { # seconds, options, address
  load -d"$1"s "${@:2}"
  ! grep -q 'Non-2xx\|Socket errors' "$work/wrk" || { cat "$work/wrk" >&2; return 1; }
  awk '/99%/ {p = $2} /Requests\/sec/ {printf "%.0f %s", $2, p}' "$work/wrk"
}

# Asks for another address of the same page each time; the header Run keeps those of one run from those of another.
cat >"$work/anew.lua" <<'LUA'
local n = 0
request = function()
  n = n + 1
  return wrk.format("GET", wrk.path .. (wrk.path:find("?", 1, true) and "&" or "?") .. "n=" .. wrk.headers["Run"] .. n)
end
LUA
